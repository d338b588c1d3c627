package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** MOB.REWARDED: rewards of a period, and of how many models. */
@ApplicationScoped
class RewardedModels implements IndicatorSource {
    private final MobilisationFields fields;
    private final ModelFigures figures;

    RewardedModels(MobilisationFields fields, ModelFigures figures) {
        this.fields = fields;
        this.figures = figures;
    }

    @Override
    public Indicator indicator() {
        return ModelIndicators.flow(
                "MOB.REWARDED",
                new MultilingualName(
                        "Khen thưởng mô hình \"Dân vận khéo\"",
                        "Rewards of mass-mobilisation models",
                        "مكافآت نماذج التعبئة"),
                new MultilingualName(
                        "Lượt khen thưởng mô hình trong kỳ, theo ngày quyết định; số mô hình được khen thưởng là số đối tượng riêng biệt.",
                        "Rewards in the period, by the day of the decision; distinct subjects are the models that were rewarded.",
                        "المكافآت خلال الفترة بحسب يوم القرار؛ والنماذج المكافأة هي العدد المتميز."),
                new MultilingualName("lượt", "rewards", "مكافأة"),
                fields.splits(),
                ModelIndicators.step(ModelStep.REWARD),
                ModelIndicators.LEVEL);
    }

    @Override
    public List<?> records(List<String> keys) {
        return figures.steps(keys);
    }
}
