package vn.capuy.cadre.appraisal;

/** Whose appraisals a caller may know of: those of cadres whom somebody within his scope managed in the period. */
final class AppraisalScope {
    private static final String WITHIN = """
            exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope
              and scope_row.descendant = %s and scope_row.known_until = 'infinity'
              and scope_row.valid && daterange(%s, %s, '[]'))""";

    private AppraisalScope() {}

    /** SQL over a row with {@code period_from} and {@code period_to}. Binds {@code scope}. */
    static String within(String orgColumn, String row) {
        return WITHIN.formatted(orgColumn, row + ".period_from", row + ".period_to");
    }

    /** SQL that binds {@code from} and {@code to}. */
    static String within(String orgColumn) {
        return WITHIN.formatted(orgColumn, "cast(:from as date)", "cast(:to as date)");
    }
}
