package vn.capuy.demo;

import java.time.LocalDate;

/** A programme before its items: what its rows repeat. */
record ProgrammeSheet(String body, int year, String document, String issuer, LocalDate approved) {
    /** The regulation under which it was made. */
    String ground() {
        boolean earlier = approved.isBefore(LocalDate.of(2021, 7, 28));
        return (earlier ? "Quy định 30-QĐ/TW" : "Quy định 22-QĐ/TW") + " và chương trình toàn khoá của cấp uỷ";
    }

    /** The last day of the year on which its body stands. */
    LocalDate last() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return body.startsWith("QN") || end.isBefore(Calendar.TERM_END) ? end : Calendar.TERM_END;
    }

    /** Whose cases come of it: those of the body, and of a committee also what its advisory bodies lead. */
    boolean covers(CaseFile file) {
        return file.lead.equals(body) || (body.equals("BL") && file.isLedByAdvisoryBody());
    }
}
