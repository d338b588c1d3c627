package vn.capuy.document.exchange.edxml;

import java.time.LocalDateTime;

/**
 * A message that tells what became of a document.
 *
 * @param statusCode two digits, see {@code ExchangeStatusCode}
 * @param department of who handles it; null where it is not told, as the staff
 */
public record StatusMessage(
        ResponseFor responseFor,
        Organ from,
        String statusCode,
        String description,
        LocalDateTime timestamp,
        String department,
        String staff) {}
