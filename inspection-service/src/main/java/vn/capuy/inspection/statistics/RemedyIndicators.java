package vn.capuy.inspection.statistics;

import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;

/** What the figures of remedies have in common: they count by the lead body of the case, as far as they had come as known. */
final class RemedyIndicators {
    /** One line per remedy: its state and due day by :to as known, and whether it was reported done by its due day. */
    private static final String REMEDIES = """
            select r.id::text as key, c.lead_body as org, %s as on_date, coalesce(r.member, r.organisation) as subject,
              r.owner_kind as split, %s as hit, case when c.restricted then r.id::text end as unit, r.organisation as place
            from remedy r join inspection_case c on c.id = r.case_id
            cross join lateral (select s.state, s.due_on from remedy_step s
              where s.remedy = r.id and s.recorded_at <= :knownAt%s order by s.nr desc limit 1) reached
            left join lateral (select s.on_day <= s.due_on as on_time from remedy_step s
              where s.remedy = r.id and s.step = 'REPORT' and s.recorded_at <= :knownAt order by s.nr desc limit 1) reported on true
            where %s and %s and %s""";

    private static final List<Split> OWNERS = List.of(
            new Split("ORGANISATION", new MultilingualName("Tổ chức đảng", "Party organisation", "منظمة حزبية")),
            new Split("MEMBER", new MultilingualName("Đảng viên", "Party member", "عضو في الحزب")));

    private static final Dimension OWNER = Dimension.ofOrganisations(
            "owner",
            new MultilingualName(
                    "Tổ chức phải khắc phục", "Organisation that has to remedy", "المنظمة المكلَّفة بالمعالجة"),
            "f.place");

    private static final Citation CITATION = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);

    private RemedyIndicators() {}

    /** Of the remedies due in the period, those that were verified and reported by their due day. */
    static Indicator onTime() {
        String facts = REMEDIES.formatted(
                "reached.due_on",
                "(reached.state = 'VERIFIED' and coalesce(reported.on_time, false))",
                "",
                "reached.due_on between :from and :to and reached.state <> 'CANCELLED'",
                Indicator.known("r"),
                Indicator.known("c"));
        return of(
                "INSP.REMEDIES_ON_TIME",
                Kind.RATIO,
                new MultilingualName(
                        "Tỷ lệ yêu cầu khắc phục được thực hiện đúng hạn",
                        "Remedies done on time",
                        "المعالجات المنجزة في موعدها"),
                new MultilingualName(
                        "Tỷ lệ yêu cầu khắc phục sau kiểm tra, giám sát có hạn trong kỳ đã được báo cáo đúng hạn và được xác"
                                + " nhận hoàn thành; không tính yêu cầu đã huỷ.",
                        "Of the remedies due in the period, those reported by their due day and verified; cancelled ones"
                                + " are not counted.",
                        "من المعالجات المستحقة خلال الفترة، ما أُبلغ عنه في موعده وتم التحقق منه؛ ولا تُحتسب الملغاة."),
                facts);
    }

    /** Remedies that were neither reported nor verified and whose day had passed. */
    static Indicator overdue() {
        String facts = REMEDIES.formatted(
                "r.required_on",
                "false",
                " and s.on_day <= :to",
                "reached.due_on < :to and reached.state in ('OPEN', 'RETURNED')",
                Indicator.known("r"),
                Indicator.known("c"));
        return of(
                "INSP.REMEDIES_OVERDUE",
                Kind.STOCK,
                new MultilingualName("Số yêu cầu khắc phục quá hạn", "Remedies overdue", "المعالجات المتأخرة"),
                new MultilingualName(
                        "Số yêu cầu khắc phục đã quá hạn vào ngày cuối kỳ mà chưa được báo cáo, hoặc bị trả lại.",
                        "Remedies whose due day had passed on the last day and that were not reported, or returned.",
                        "المعالجات التي انقضى موعدها حتى آخر يوم ولم يُبلغ عنها أو أُعيدت."),
                facts);
    }

    private static Indicator of(
            String code, Kind kind, MultilingualName name, MultilingualName definition, String facts) {
        var unit = new MultilingualName("yêu cầu khắc phục", "remedies", "معالجة");
        return new Indicator(code, kind, Reach.BELOW, name, definition, unit, OWNERS, facts)
                .by(OWNER)
                .confidential(RestrictedFamilies.REMEDIES)
                .under(CITATION);
    }
}
