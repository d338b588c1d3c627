package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** INSP.DISCIPLINED_MEMBERS: số lượt đảng viên bị thi hành kỷ luật. */
@ApplicationScoped
class DisciplinedMembersIndicator implements IndicatorSource, ConfidentialUnits {
    private static final Indicator INDICATOR = DisciplineIndicators.of(
            "INSP.DISCIPLINED_MEMBERS",
            SubjectKind.MEMBER,
            new MultilingualName("Đảng viên bị thi hành kỷ luật", "Members disciplined", "الأعضاء المعاقَبون"),
            new MultilingualName(
                    "Số quyết định kỷ luật đảng viên trong kỳ, theo cơ quan quyết định và hình thức; kèm số đảng viên không trùng"
                            + " lặp. Không tính quyết định đã bị huỷ bỏ hoặc thay đổi.",
                    "Decisions on members in the period, by the body that decided and by form, with the number of distinct"
                            + " members beside it; without those reversed or changed.",
                    "قرارات معاقبة الأعضاء خلال الفترة بحسب جهة القرار والشكل، ومعها عدد الأعضاء دون تكرار؛ ولا يُحتسب ما أُلغي أو"
                            + " عُدِّل."),
            new MultilingualName("lượt đảng viên", "decisions on members", "قرار بحق عضو"));

    private final DisciplineRecords records;

    DisciplinedMembersIndicator(DisciplineRecords records) {
        this.records = records;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<DisciplineSummary> records(List<String> keys) {
        return records.of(INDICATOR.code(), keys);
    }

    @Override
    public String family() {
        return DisciplineIndicators.family(SubjectKind.MEMBER);
    }

    @Override
    public String sql() {
        return DisciplineIndicators.units(SubjectKind.MEMBER);
    }
}
