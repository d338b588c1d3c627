package vn.capuy.cadre.examination;

import java.time.LocalDate;

/** A row of the import: an examination, whose columns repeat, and one candidate. */
record ExaminationRow(
        String code,
        String heldBy,
        String post,
        LocalDate announcedOn,
        LocalDate heldOn,
        ScoreRequest candidate,
        LocalDate appointedOn,
        String voidReason) {}
