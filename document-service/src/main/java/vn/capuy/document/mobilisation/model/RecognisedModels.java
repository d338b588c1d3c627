package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** MOB.RECOGNISED: recognitions of a period, by field and level. */
@ApplicationScoped
class RecognisedModels implements IndicatorSource {
    private final MobilisationFields fields;
    private final ModelFigures figures;

    RecognisedModels(MobilisationFields fields, ModelFigures figures) {
        this.fields = fields;
        this.figures = figures;
    }

    @Override
    public Indicator indicator() {
        return ModelIndicators.flow(
                "MOB.RECOGNISED",
                new MultilingualName(
                        "Mô hình \"Dân vận khéo\" được công nhận",
                        "Mass-mobilisation models recognised",
                        "نماذج التعبئة المعترف بها"),
                new MultilingualName(
                        "Mô hình được công nhận trong kỳ, theo ngày của quyết định công nhận.",
                        "Models recognised in the period, by the day of the recognition.",
                        "النماذج المعترف بها خلال الفترة بحسب يوم الاعتراف."),
                ModelIndicators.MODELS,
                fields.splits(),
                ModelIndicators.step(ModelStep.RECOGNISE),
                ModelIndicators.LEVEL);
    }

    @Override
    public List<?> records(List<String> keys) {
        return figures.steps(keys);
    }
}
