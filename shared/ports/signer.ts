/** The product's own key, which never leaves the key service. */
export interface Signer {
  /** ECDSA on P-256 over the SHA-256 of a text of at most 4,096 bytes; DER in base64. */
  sign(text: string): Promise<string>;
}
