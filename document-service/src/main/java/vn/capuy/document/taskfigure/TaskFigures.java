package vn.capuy.document.taskfigure;

import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;

/**
 * What the figures of tasks have in common. A task counts for the body that assigned it and for whoever stood above that on the day
 * of the assignment, so that what a body left open when it ended stays counted;
 * its parts are by source, field and lead.
 */
final class TaskFigures {
    static final MultilingualName TASKS = new MultilingualName("nhiệm vụ", "tasks", "مهام");

    /** Nguồn giao nhiệm vụ. */
    private static final List<Split> SOURCES = List.of(
            new Split("CLAUSE", new MultilingualName("Điều khoản văn bản", "Clause of a document", "بند من وثيقة")),
            new Split("DOCUMENT", new MultilingualName("Văn bản", "Document", "وثيقة")),
            new Split(
                    "INSPECTION_CONCLUSION",
                    new MultilingualName("Kết luận kiểm tra, giám sát", "Inspection conclusion", "استنتاج تفتيش")),
            new Split("MEETING", new MultilingualName("Kết luận cuộc họp", "Meeting", "اجتماع")),
            new Split("NONE", new MultilingualName("Không rõ nguồn", "No source known", "بلا مصدر معروف")));

    private static final Dimension FIELD = Dimension.named(
            "field", new MultilingualName("Lĩnh vực", "Field of work", "مجال العمل"), "f.field", "document_field");

    private static final Dimension LEAD = Dimension.ofOrganisations(
            "lead",
            new MultilingualName("Tổ chức chủ trì", "Leading organisation", "الجهة القائدة"),
            "f.lead_organisation");

    private static final Dimension LEAD_KIND = new Dimension(
            "lead-kind",
            new MultilingualName("Cá nhân, tổ chức chủ trì", "Led by a person or a body", "يقودها فرد أو هيئة"),
            "case when f.lead_member is null then 'BODY' else 'PERSON' end",
            List.of(
                    new Split("PERSON", new MultilingualName("Cá nhân", "Person", "فرد")),
                    new Split("BODY", new MultilingualName("Tổ chức", "Body", "هيئة"))));

    /** SQL: the columns of the parts, of the task {@code t} and of the step {@code s} that tells who led. */
    static final String COLUMNS =
            "t.assigned_by as org, coalesce(t.source_kind, 'NONE') as split, t.field, s.lead_organisation, s.lead_member";

    private TaskFigures() {}

    static Indicator of(String code, Kind kind, MultilingualName name, MultilingualName definition, String facts) {
        return new Indicator(code, kind, Reach.BELOW, name, definition, TASKS, SOURCES, facts)
                .by(FIELD, LEAD, LEAD_KIND)
                .under(Citation.of("08-QC/TW").certainty(Certainty.READ));
    }
}
