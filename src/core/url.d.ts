/**
 * The standard `URL`, equal in browsers and Node. The core's compiler settings know no browser and no Node,
 * so the part of it that the core uses is declared here, once.
 */
declare class URL {
  constructor(address: string, base?: string);
  static canParse(address: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  pathname: string;
  search: string;
  hash: string;
}
