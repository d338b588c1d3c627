package vn.capuy.cadre.forecast;

import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.cadre.forecast.rules.RetirementBand;
import vn.capuy.platform.organisation.Organisation;

/** What several forecasts ask of the register, as parts of one query. They bind {@code org}, {@code on}, {@code until}. */
final class ForecastSql {
    /** The organisation with all below it, as far as it stands within the caller's scope on the day. */
    static final String ASKED = """
            asked as materialized (
              select a.descendant as org from org_ancestry a
              where a.ancestor = coalesce(cast(:org as text), :scope) and a.valid @> cast(:on as date)
                and a.known_until = 'infinity' and %s)""".formatted(Organisation.withinScope("a.descendant", "cast(:on as date)"));

    /** Who holds what there on the day. */
    static final String HELD = """
            held as (
              select h.id as holding, h.person, h.post, h.held_from, h.held_to, h.ended_by_kind
              from asked join post p on p.org = asked.org join holding h on h.post = p.id
              where h.voided_at is null and p.voided_at is null
                and daterange(h.held_from, h.held_to, '[]') @> cast(:on as date))""";

    /**
     * The term of the committee in which each post of the organisation stands; a body stands in its committee's. Where
     * the end is not known yet, it is expected after the usual length, and not in the past.
     */
    static final String TERM = """
            term as (
              select p.id as post, t.committee, t.code, t.starts_on, %s as ends_on, t.ends_on is null as expected,
                p.term_limited, p.kind in ('SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_MEMBER', 'COMMITTEE_MEMBER',
                  'CELL_SECRETARY') or u.kind in ('STANDING_COMMITTEE', 'INSPECTION_COMMITTEE') as elected
              from asked join post p on p.org = asked.org join org_unit u on u.code = p.org
                left join org_placement at on at.unit = u.code and at.valid @> cast(:on as date)
                  and u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                join org_unit c on c.code = coalesce(at.parent, u.code)
                join org_term t on t.committee = c.code and daterange(t.starts_on, t.ends_on, '[]') @> cast(:on as date)
              where p.voided_at is null)""".formatted(expectedEnd("t", "c.kind"));

    private ForecastSql() {}

    /** SQL: the last day of a term, known or expected. Binds {@code termMonths} and {@code cellTermMonths}. */
    static String expectedEnd(String term, String committeeKind) {
        return """
            coalesce(%1$s.ends_on, greatest(cast(:on as date), cast(%1$s.starts_on + make_interval(months =>
                case when %2$s = 'CELL' then cast(:cellTermMonths as int) else cast(:termMonths as int) end) - interval '1 day' as date)))""".formatted(term, committeeKind);
    }

    /** Who retires in the window: {@code person}, {@code retires_on} and the age in {@code months}. */
    static String retiring(List<RetirementBand> bands) {
        String none = "(null, cast(null as date), cast(null as date), 0)";
        String values = bands.isEmpty()
                ? none
                : bands.stream()
                        .map(band -> "('%s', date '%s', date '%s', %d)"
                                .formatted(band.sex(), band.bornFrom(), band.bornTo(), band.months()))
                        .collect(Collectors.joining(", "));
        return """
            retiring as (
              select c.id as person, band.months, cast(date_trunc('month', c.born_on
                + make_interval(months => band.months)) + interval '1 month - 1 day' as date) as retires_on
              from (values %s) band (sex, born_from, born_to, months)
                join person c on c.sex = band.sex and c.born_on between band.born_from and band.born_to
              where c.voided_at is null)""".formatted(values);
    }
}
