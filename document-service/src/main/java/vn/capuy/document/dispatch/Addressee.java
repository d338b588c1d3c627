package vn.capuy.document.dispatch;

import java.util.UUID;

/**
 * To whom a document is sent now.
 *
 * @param recipient the recipient of the document
 * @param organisation that recipient, or one below it; null where it is outside the register
 */
record Addressee(UUID recipient, String organisation, String outside, int copies, String tracking) {}
