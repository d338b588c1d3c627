package vn.capuy.inspection.discipline;

import java.util.List;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;

/**
 * What the figures of discipline have in common: decisions count by their day and the body that decided, one that was
 * reversed or changed no more from the moment at which that was known. Organisations and members are never mixed.
 */
final class DisciplineIndicators {
    private static final String FACTS = """
            select d.id::text as key, d.deciding_body as org, d.decided_on as on_date, d.%s as subject, d.form as split,
              false as hit, case when d.restricted then d.id::text end as unit,
              (select a.matter_code from discipline_act a where a.discipline = d.id and a.matter_code is not null
                 order by a.from_on, a.id limit 1) as matter,
              (case when b.kind in ('CELL', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'ADVISORY_BODY') then b.kind
                 else 'COMMITTEE' end) as decided_by
            from discipline d join org_unit b on b.code = d.deciding_body
            where d.subject_kind = '%s' and d.decided_on between :from and :to and d.decided_at <= :knownAt
              and (d.lifted_at is null or d.lifted_at > :knownAt) and %s""";

    /** All that are restricted and count now. */
    private static final String UNITS = """
            select d.id::text as unit, coalesce(d.case_id, d.id)::text as holder, d.deciding_body as org,
              d.decided_on as on_date, d.form as trait, d.decided_at as recorded_at, 1::bigint as facts
            from discipline d
            where d.restricted and d.subject_kind = '%s' and d.decided_at is not null and d.lifted_at is null
              and d.voided_at is null""";

    private static final List<Split> BODIES = List.of(
            new Split("CELL", new MultilingualName("Chi bộ", "Cells", "الخلايا")),
            new Split("COMMITTEE", new MultilingualName("Cấp uỷ", "Committees", "اللجان")),
            new Split(
                    "STANDING_COMMITTEE",
                    new MultilingualName("Ban thường vụ", "Standing committees", "اللجان الدائمة")),
            new Split(
                    "INSPECTION_COMMITTEE",
                    new MultilingualName("Uỷ ban kiểm tra", "Inspection committees", "لجان التفتيش")));

    private DisciplineIndicators() {}

    static Indicator of(
            String code, SubjectKind kind, MultilingualName name, MultilingualName definition, MultilingualName unit) {
        boolean member = kind == SubjectKind.MEMBER;
        String facts = FACTS.formatted(member ? "member" : "organisation", kind, Indicator.known("d"));
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, splits(member), facts)
                .by(
                        Dimension.named(
                                "matter",
                                new MultilingualName("Nội dung vi phạm", "Matter", "موضوع المخالفة"),
                                "f.matter",
                                "matter"),
                        new Dimension(
                                "decided-by",
                                new MultilingualName("Cấp quyết định", "Decided by", "جهة القرار"),
                                "f.decided_by",
                                BODIES))
                .confidential(family(kind));
    }

    static String family(SubjectKind kind) {
        return kind == SubjectKind.MEMBER ? "disciplined-members" : "disciplined-organisations";
    }

    static String units(SubjectKind kind) {
        return UNITS.formatted(kind);
    }

    private static List<Split> splits(boolean member) {
        return Form.of(member ? Standing.OFFICIAL_MEMBER : Standing.ORGANISATION).reversed().stream()
                .map(form -> new Split(form.name(), name(form)))
                .toList();
    }

    private static MultilingualName name(Form form) {
        return switch (form) {
            case REPRIMAND -> new MultilingualName("Khiển trách", "Reprimand", "لوم");
            case WARNING -> new MultilingualName("Cảnh cáo", "Warning", "إنذار");
            case REMOVAL -> new MultilingualName("Cách chức", "Removal from office", "إعفاء من المنصب");
            case EXPULSION -> new MultilingualName("Khai trừ", "Expulsion", "طرد من الحزب");
            case DISSOLUTION -> new MultilingualName("Giải tán", "Dissolution", "حلّ المنظمة");
        };
    }
}
