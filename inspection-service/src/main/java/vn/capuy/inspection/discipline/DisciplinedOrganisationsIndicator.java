package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;
import vn.capuy.platform.indicator.disclosure.ConfidentialUnits;

/** INSP.DISCIPLINED_ORGANISATIONS: số lượt tổ chức đảng bị thi hành kỷ luật. */
@ApplicationScoped
class DisciplinedOrganisationsIndicator implements IndicatorSource, ConfidentialUnits {
    private static final Indicator INDICATOR = DisciplineIndicators.of(
            "INSP.DISCIPLINED_ORGANISATIONS",
            SubjectKind.ORGANISATION,
            new MultilingualName(
                    "Tổ chức đảng bị thi hành kỷ luật",
                    "Party organisations disciplined",
                    "المنظمات الحزبية المعاقَبة"),
            new MultilingualName(
                    "Số quyết định kỷ luật tổ chức đảng trong kỳ, theo cơ quan quyết định và hình thức; kèm số tổ chức đảng không"
                            + " trùng lặp. Không tính quyết định đã bị huỷ bỏ hoặc thay đổi.",
                    "Decisions on organisations in the period, by the body that decided and by form, with the number of distinct"
                            + " organisations beside it; without those reversed or changed.",
                    "قرارات معاقبة المنظمات خلال الفترة بحسب جهة القرار والشكل، ومعها عدد المنظمات دون تكرار؛ ولا يُحتسب ما أُلغي"
                            + " أو عُدِّل."),
            new MultilingualName("lượt tổ chức", "decisions on organisations", "قرار بحق منظمة"));

    private final DisciplineRecords records;

    DisciplinedOrganisationsIndicator(DisciplineRecords records) {
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
        return DisciplineIndicators.family(SubjectKind.ORGANISATION);
    }

    @Override
    public String sql() {
        return DisciplineIndicators.units(SubjectKind.ORGANISATION);
    }
}
