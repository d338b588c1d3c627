package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** Restricted cases, as far as figures of cases may tell of them to who is not cleared. */
@ApplicationScoped
class RestrictedCases implements ConfidentialUnits {
    @Override
    public String family() {
        return CaseIndicators.CASE_FAMILY;
    }

    @Override
    public String sql() {
        return """
                select c.id::text as unit, c.id::text as holder, c.lead_body as org, c.decided_on as on_date,
                  %s as trait, c.recorded_at, 1::bigint as facts
                from inspection_case c where %s""".formatted(CaseIndicators.GROUP, CaseIndicators.RESTRICTED);
    }
}
