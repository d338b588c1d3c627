package vn.capuy.document.exchange.edxml;

/**
 * A sender or receiver.
 *
 * @param organId mã định danh in the exchange
 * @param organizationInCharge the agency above it; null where none is named
 */
public record Organ(String organId, String organName, String organizationInCharge) {}
