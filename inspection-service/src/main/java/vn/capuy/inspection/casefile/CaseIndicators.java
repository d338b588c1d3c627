package vn.capuy.inspection.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;

/**
 * What the figures of cases have in common: they count by the day of the decision and the lead body, inspections and
 * supervisions apart, and no petitions. Cases, organisations in cases and members in cases are three counts, never mixed.
 */
final class CaseIndicators {
    private static final List<Indicator.Split> SPLITS = List.of(
            new Indicator.Split(CaseGroup.INSPECTION.name(), new MultilingualName("Kiểm tra", "Inspection", "تفتيش")),
            new Indicator.Split(
                    CaseGroup.SUPERVISION.name(), new MultilingualName("Giám sát", "Supervision", "إشراف")));

    /** The restricted cases of the figures that count cases. */
    static final String CASE_FAMILY = "case";

    private static final String CASES = """
            select c.id::text as key, c.lead_body as org, c.decided_on as on_date, cast(null as text) as subject,
              %s as split, false as hit, %s as unit, c.kind, c.lead_body as place, c.id as case_id
            from inspection_case c where c.decided_on between :from and :to and %s
            """.formatted(CountedCases.GROUP, CountedCases.UNIT, CountedCases.KNOWN);

    /** A subject counts from the moment at which it was named, also when its case was known before. */
    private static final String SUBJECTS = """
            select s.id::text as key, c.lead_body as org, c.decided_on as on_date, s.%s as subject,
              %s as split, false as hit, %s as unit, c.kind, s.organisation as place, s.id as subject_id
            from inspection_case c join case_subject s on s.case_id = c.id
            where s.kind = '%s' and s.recorded_at <= :knownAt and c.decided_on between :from and :to and %s""";

    private CaseIndicators() {}

    static Indicator cases(String code, MultilingualName name, MultilingualName definition, MultilingualName unit) {
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, SPLITS, CASES)
                .by(CaseDimensions.KIND, CaseDimensions.LEAD, CaseDimensions.STAGE, CaseDimensions.LEAD_COMMUNE)
                .confidential(CASE_FAMILY)
                .under(CountedCases.CITATION);
    }

    static Indicator subjects(
            String code, SubjectKind kind, MultilingualName name, MultilingualName definition, MultilingualName unit) {
        String subject = kind == SubjectKind.MEMBER ? "member" : "organisation";
        String facts = SUBJECTS.formatted(subject, CountedCases.GROUP, CountedCases.UNIT, kind, CountedCases.KNOWN);
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, SPLITS, facts)
                .by(CaseDimensions.KIND, CaseDimensions.LEAD, CaseDimensions.OUTCOME, CaseDimensions.COMMUNE)
                .confidential(family(kind))
                .under(CountedCases.CITATION);
    }

    /** The restricted cases of the figures that count what is named in them. */
    static String family(SubjectKind kind) {
        return CASE_FAMILY + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The records of these keys in their order; what the caller may only count is not among those found. */
    static <T> List<T> inOrder(List<String> keys, Function<List<UUID>, List<T>> find, Function<T, UUID> id) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, T> found = find.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
