package vn.capuy.inspection.programme;

/**
 * A document of the registry.
 *
 * @param document number and symbol, such as {@code 05-CTr/UBKTHU}
 * @param issuer the body that issued it
 */
record SignedPaper(String document, String issuer) {}
