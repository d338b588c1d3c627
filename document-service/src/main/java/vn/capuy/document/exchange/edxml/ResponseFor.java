package vn.capuy.document.exchange.edxml;

import java.time.LocalDate;

/**
 * The document that is answered, or of which a status is told.
 *
 * @param organId its sender
 * @param code số, ký hiệu in one; null where it is not told
 * @param promulgationDate null where it is not told
 * @param documentId its id in the exchange; null where it is not told
 */
public record ResponseFor(String organId, String code, LocalDate promulgationDate, String documentId) {}
