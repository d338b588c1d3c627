package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

/** MOB.REGISTERED: models registered in a period, by field. */
@ApplicationScoped
class RegisteredModels implements IndicatorSource {
    private final MobilisationFields fields;
    private final ModelQueries queries;

    RegisteredModels(MobilisationFields fields, ModelQueries queries) {
        this.fields = fields;
        this.queries = queries;
    }

    @Override
    public Indicator indicator() {
        return ModelIndicators.flow(
                "MOB.REGISTERED",
                new MultilingualName(
                        "Mô hình \"Dân vận khéo\" đăng ký",
                        "Mass-mobilisation models registered",
                        "نماذج التعبئة المسجلة"),
                new MultilingualName(
                        "Mô hình \"Dân vận khéo\" đăng ký trong kỳ, theo lĩnh vực; không tính mô hình đã huỷ.",
                        "Models registered in the period, by field; void ones do not count.",
                        "النماذج المسجلة خلال الفترة بحسب المجال، دون احتساب الملغاة."),
                ModelIndicators.MODELS,
                fields.splits(),
                ModelIndicators.REGISTERED);
    }

    @Override
    public List<?> records(List<String> keys) {
        return queries.byIds(keys.stream().map(UUID::fromString).toList(), null);
    }

    @Override
    public List<?> records(List<String> keys, Instant knownAt) {
        return queries.byIds(keys.stream().map(UUID::fromString).toList(), knownAt);
    }
}
