package vn.capuy.demo;

import java.time.LocalDate;

/**
 * What came in, and what is to become of it.
 *
 * @param result what is answered; null where it is only to be known
 */
record IncomingPaper(
        LocalDate arrived,
        String sender,
        String senderName,
        String notation,
        LocalDate dated,
        String type,
        String text,
        String urgency,
        String handler,
        String note,
        String result) {}
