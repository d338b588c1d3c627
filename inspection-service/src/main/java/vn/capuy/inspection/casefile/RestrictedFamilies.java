package vn.capuy.inspection.casefile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** Restricted cases, as far as figures of cases and of what is in them may tell of them to who is not cleared. */
final class RestrictedFamilies {
    static final String MATTERS = "case-matter";

    private RestrictedFamilies() {}

    private record Family(String family, String sql) implements ConfidentialUnits {}

    @Produces
    @Singleton
    static ConfidentialUnits cases() {
        return new Family(CaseIndicators.CASE_FAMILY, """
                select c.id::text as unit, c.id::text as holder, c.lead_body as org, c.decided_on as on_date,
                  %s as trait, c.recorded_at, 1::bigint as facts
                from inspection_case c where %s""".formatted(CountedCases.GROUP, CountedCases.RESTRICTED));
    }

    @Produces
    @Singleton
    static ConfidentialUnits organisations() {
        return subjects(SubjectKind.ORGANISATION);
    }

    @Produces
    @Singleton
    static ConfidentialUnits members() {
        return subjects(SubjectKind.MEMBER);
    }

    @Produces
    @Singleton
    static ConfidentialUnits matters() {
        return new Family(MATTERS, CountedCases.restrictedWith("case_matter r", "r.voided_at is null"));
    }

    private static ConfidentialUnits subjects(SubjectKind kind) {
        return new Family(
                CaseIndicators.family(kind),
                CountedCases.restrictedWith("case_subject r", "r.kind = '%s'".formatted(kind)));
    }
}
