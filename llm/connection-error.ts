import { ModelError } from "../domain/errors.ts";
import type { ModelErrorCode } from "../domain/errors.ts";
import type { Profile } from "./profile.ts";

const codes: Readonly<Record<string, ModelErrorCode>> = {
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  EAI_FAIL: "unreachable",
  ECONNREFUSED: "unreachable",
  EHOSTUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  ENETUNREACH: "unreachable",
  ENETDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  EACCES: "unreachable",
  EINVAL: "unreachable",
  ETIMEDOUT: "unreachable",
  UND_ERR_CONNECT_TIMEOUT: "unreachable",
  CERT_HAS_EXPIRED: "certificate",
  CERT_NOT_YET_VALID: "certificate",
  CERT_SIGNATURE_FAILURE: "certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate",
  UNABLE_TO_GET_ISSUER_CERT: "certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate",
  EPROTO: "wrong-service",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
};

/** ModelError for a request that failed below HTTP. */
export function connectionError(error: unknown, profile: Profile): ModelError {
  const code = codeIn(error);
  const kind = kindOf(code, error);
  const where = profile.proxy === null ? "" : `（经代理 ${hostOf(profile.proxy)}）`;
  const host = `${hostOf(profile.baseUrl)}${where}`;
  return new ModelError(kind, sentenceOf(kind, code, host), { cause: error });
}

function kindOf(code: string, error: unknown): ModelErrorCode {
  if (code.startsWith("ERR_SSL_") || code.startsWith("HPE_")) return "wrong-service";
  if (/Proxy response/i.test(messagesOf(error))) return "wrong-service";
  return codes[code] ?? "cut-off";
}

function sentenceOf(kind: ModelErrorCode, code: string, host: string): string {
  switch (kind) {
    case "unreachable":
      return `连不上模型服务 ${host}：${reasons[code] ?? "网络不通"}（${code}）。请检查网络和设置里的地址。`;
    case "certificate":
      return `不能信任 ${host} 的证书：${certificates[code] ?? "不是系统认识的机构签发的"}（${code}）。请向信息中心要单位的根证书，写在设置的 caFile 里。`;
    case "wrong-service":
      return `${host} 的答复不是约定的格式（${code || "代理拒绝"}）。请检查地址应以 http:// 还是 https:// 开头，以及代理设置。`;
    case "timeout":
      return `等了规定的时间，${host} 没有答复完。请稍后重试，或在设置里加长 timeouts。`;
    default:
      return `与 ${host} 的连接中途断了（${code || "未说明"}）。请稍后重试。`;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "找不到这个主机名",
  EAI_AGAIN: "域名解析没有回音",
  ECONNREFUSED: "主机在，但端口没有服务",
  ETIMEDOUT: "连接超时",
  UND_ERR_CONNECT_TIMEOUT: "连接超时",
  EHOSTUNREACH: "到不了这台主机",
  ENETUNREACH: "到不了这个网络",
};

const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "证书已过期",
  CERT_NOT_YET_VALID: "证书还没有生效，请检查本机时间",
  ERR_TLS_CERT_ALTNAME_INVALID: "证书上的主机名与地址不同",
  DEPTH_ZERO_SELF_SIGNED_CERT: "证书是自己签发的",
};

/** The first code on the way down the causes. */
function codeIn(error: unknown): string {
  for (const each of chainOf(error)) {
    if ("code" in each && typeof each.code === "string") return each.code;
  }
  return "";
}

function messagesOf(error: unknown): string {
  return chainOf(error)
    .map(({ message }) => message)
    .join("\n");
}

function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 8; each = each.cause) {
    chain.push(each);
  }
  return chain;
}

/** Host and port of an address, without user and password. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
