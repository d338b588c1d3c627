package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** The restricted items of approved programmes: figures of programmes do not tell of few of them. */
@ApplicationScoped
class RestrictedItems implements ConfidentialUnits {
    static final String FAMILY = "programme-item";

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public String sql() {
        return """
                select i.id::text as unit, i.id::text as holder, p.body as org, p.begins_on as on_date, '' as trait,
                  i.effective_at as recorded_at, 1::bigint as facts
                from programme_item i join programme p on p.id = i.programme
                where i.restricted and i.voided_at is null and p.voided_at is null and i.effective_at is not null
                  and p.state in ('APPROVED', 'AMENDED', 'CLOSED')""";
    }
}
