package vn.capuy.inspection.casefile;

import java.util.Arrays;
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

    private static final String KINDS =
            "c.kind in (%s, %s)".formatted(kinds(CaseGroup.INSPECTION), kinds(CaseGroup.SUPERVISION));

    /** The cases that count at all. */
    private static final String COUNTED =
            "c.decided_on between :from and :to and %s and %s".formatted(KINDS, Indicator.known("c"));

    /** SQL: the group of case {@code c}. */
    static final String GROUP = "case when c.kind in (%s) then '%s' else '%s' end"
            .formatted(kinds(CaseGroup.INSPECTION), CaseGroup.INSPECTION, CaseGroup.SUPERVISION);

    /** SQL: case {@code c} is restricted, and may be in a figure. */
    static final String RESTRICTED = "c.restricted and c.voided_at is null and " + KINDS;

    /** The restricted cases of the figures that count cases. */
    static final String CASE_FAMILY = "case";

    private static final String UNIT = "case when c.restricted then c.id::text end";

    private static final String CASES = """
            select c.id::text as key, c.lead_body as org, c.decided_on as on_date, cast(null as text) as subject,
              %s as split, false as hit, %s as unit, c.kind, c.lead_body as place
            from inspection_case c where %s""".formatted(GROUP, UNIT, COUNTED);

    /** A subject counts from the moment at which it was named, also when its case was known before. */
    private static final String SUBJECTS = """
            select s.id::text as key, c.lead_body as org, c.decided_on as on_date, s.%s as subject,
              %s as split, false as hit, %s as unit, c.kind, s.organisation as place
            from inspection_case c join case_subject s on s.case_id = c.id
            where s.kind = '%s' and s.recorded_at <= :knownAt and %s""";

    private CaseIndicators() {}

    static Indicator cases(String code, MultilingualName name, MultilingualName definition, MultilingualName unit) {
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, SPLITS, CASES)
                .by(CaseDimensions.KIND, CaseDimensions.LEAD, CaseDimensions.LEAD_COMMUNE)
                .confidential(CASE_FAMILY);
    }

    static Indicator subjects(
            String code, SubjectKind kind, MultilingualName name, MultilingualName definition, MultilingualName unit) {
        String subject = kind == SubjectKind.MEMBER ? "member" : "organisation";
        String facts = SUBJECTS.formatted(subject, GROUP, UNIT, kind, COUNTED);
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, SPLITS, facts)
                .by(CaseDimensions.KIND, CaseDimensions.LEAD, CaseDimensions.COMMUNE)
                .confidential(family(kind));
    }

    /** The restricted cases of the figures that count what is named in them. */
    static String family(SubjectKind kind) {
        return CASE_FAMILY + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** SQL: the restricted cases in which some of this kind are named, since the first of them was. */
    static String restrictedWith(SubjectKind kind) {
        return """
                select c.id::text as unit, c.id::text as holder, c.lead_body as org, c.decided_on as on_date,
                  %s as trait, min(s.recorded_at) as recorded_at, count(*) as facts
                from inspection_case c join case_subject s on s.case_id = c.id and s.kind = '%s'
                where %s group by c.id""".formatted(GROUP, kind, RESTRICTED);
    }

    /** The records of these keys in their order; what the caller may only count is not among those found. */
    static <T> List<T> inOrder(List<String> keys, Function<List<UUID>, List<T>> find, Function<T, UUID> id) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, T> found = find.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String kinds(CaseGroup group) {
        return Arrays.stream(CaseKind.values())
                .filter(kind -> kind.group() == group)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }
}
