package vn.capuy.inspection.statistics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.capuy.inspection.casefile.CountedCases;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** Findings and remedies of restricted cases, as far as figures may tell of them to who is not cleared. */
final class RestrictedFamilies {
    static final String FINDINGS = "finding";
    static final String REMEDIES = "remedy";

    private RestrictedFamilies() {}

    private record Family(String family, String sql) implements ConfidentialUnits {}

    @Produces
    @Singleton
    static ConfidentialUnits findings() {
        return new Family(FINDINGS, CountedCases.restrictedWith("finding r", "r.voided_at is null"));
    }

    @Produces
    @Singleton
    static ConfidentialUnits remedies() {
        return new Family(REMEDIES, """
                select r.id::text as unit, c.id::text as holder, c.lead_body as org, r.first_due_on as on_date,
                  r.owner_kind as trait, r.recorded_at, 1::bigint as facts
                from remedy r join inspection_case c on c.id = r.case_id
                where c.restricted and c.voided_at is null and r.voided_at is null and r.state <> 'CANCELLED'""");
    }
}
