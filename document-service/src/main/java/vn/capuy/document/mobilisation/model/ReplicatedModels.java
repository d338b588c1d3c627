package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** MOB.REPLICATED: replications of a period, and of how many models. */
@ApplicationScoped
class ReplicatedModels implements IndicatorSource {
    private final MobilisationFields fields;
    private final ModelFigures figures;

    ReplicatedModels(MobilisationFields fields, ModelFigures figures) {
        this.fields = fields;
        this.figures = figures;
    }

    @Override
    public Indicator indicator() {
        return ModelIndicators.flow(
                "MOB.REPLICATED",
                new MultilingualName(
                        "Lượt nhân rộng mô hình \"Dân vận khéo\"",
                        "Replications of mass-mobilisation models",
                        "مرات تعميم نماذج التعبئة"),
                new MultilingualName(
                        "Lượt nhân rộng trong kỳ, tính cho đơn vị có mô hình gốc; số mô hình được nhân rộng là số đối tượng riêng biệt.",
                        "Replications in the period, of the unit whose model is followed; distinct subjects are the models that were replicated.",
                        "مرات التعميم خلال الفترة للوحدة صاحبة النموذج الأصلي؛ والنماذج المعمَّمة هي العدد المتميز."),
                new MultilingualName("lượt", "replications", "مرة"),
                fields.splits(),
                ModelIndicators.step(ModelStep.REPLICATE));
    }

    @Override
    public List<?> records(List<String> keys) {
        return figures.steps(keys);
    }
}
