package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.ORGANISATIONS: số lượt tổ chức đảng được kiểm tra, giám sát. */
@ApplicationScoped
class OrganisationsIndicator implements IndicatorSource {
    private static final Indicator INDICATOR = CaseIndicators.subjects(
            "INSP.ORGANISATIONS",
            SubjectKind.ORGANISATION,
            new MultilingualName(
                    "Số lượt tổ chức đảng được kiểm tra, giám sát",
                    "Party organisations inspected or supervised",
                    "المنظمات الحزبية الخاضعة للتفتيش أو الإشراف"),
            new MultilingualName(
                    "Số lượt tổ chức đảng trong các cuộc kiểm tra, giám sát được quyết định trong kỳ; kèm số tổ chức đảng"
                            + " không trùng lặp.",
                    "Occurrences of organisations in the inspections and supervisions decided in the period, with the"
                            + " number of distinct organisations beside it.",
                    "مرات ورود المنظمات في عمليات التفتيش والإشراف المقرَّرة خلال الفترة، ومعها عدد المنظمات دون تكرار."),
            new MultilingualName("lượt tổ chức", "organisations in cases", "ورود منظمة"));

    private final SubjectRecords records;

    OrganisationsIndicator(SubjectRecords records) {
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
