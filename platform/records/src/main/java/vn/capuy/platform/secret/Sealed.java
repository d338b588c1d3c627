package vn.capuy.platform.secret;

/**
 * What was encrypted, as it is stored.
 *
 * @param keyId which key it was; it does not tell the key
 * @param nonce drawn for this one encryption
 * @param content the encrypted text with its tag
 */
public record Sealed(String keyId, byte[] nonce, byte[] content) {}
