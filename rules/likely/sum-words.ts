/** Words before a number that is a total. */
export const totalWords = /共|合计|总|累计|全部|一起|达/;
/** Words of a change or a comparison, whose number is no item and no total. */
export const changeWords = /增加|减少|增长|下降|[高低多少]于?|比|较/;
