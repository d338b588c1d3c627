package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.MEMBERS: số lượt đảng viên được kiểm tra, giám sát. */
@ApplicationScoped
class MembersIndicator implements IndicatorSource {
    private static final Indicator INDICATOR = CaseIndicators.subjects(
            "INSP.MEMBERS",
            SubjectKind.MEMBER,
            new MultilingualName(
                    "Số lượt đảng viên được kiểm tra, giám sát",
                    "Party members inspected or supervised",
                    "أعضاء الحزب الخاضعون للتفتيش أو الإشراف"),
            new MultilingualName(
                    "Số lượt đảng viên trong các cuộc kiểm tra, giám sát được quyết định trong kỳ; kèm số đảng viên không"
                            + " trùng lặp.",
                    "Occurrences of members in the inspections and supervisions decided in the period, with the number of"
                            + " distinct members beside it.",
                    "مرات ورود الأعضاء في عمليات التفتيش والإشراف المقرَّرة خلال الفترة، ومعها عدد الأعضاء دون تكرار."),
            new MultilingualName("lượt đảng viên", "members in cases", "ورود عضو"));

    private final SubjectRecords records;

    MembersIndicator(SubjectRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<SubjectRecord> records(List<String> keys) {
        return records.of(INDICATOR.code(), keys);
    }
}
