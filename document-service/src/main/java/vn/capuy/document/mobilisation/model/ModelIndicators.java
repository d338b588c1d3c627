package vn.capuy.document.mobilisation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.Indicator.Split;

/** What the figures of models have in common: flows, by field, of the unit that carries the model. */
final class ModelIndicators {
    static final MultilingualName MODELS = new MultilingualName("mô hình", "models", "نماذج");

    private static final Dimension HOLDER = new Dimension(
            "holder",
            new MultilingualName("Tập thể, cá nhân", "Collective or individual", "جماعة أو فرد"),
            "f.holder",
            List.of(
                    new Split("COLLECTIVE", new MultilingualName("Tập thể", "Collective", "جماعة")),
                    new Split("INDIVIDUAL", new MultilingualName("Cá nhân", "Individual", "فرد"))));

    private static final Dimension UNIT =
            Dimension.ofOrganisations("unit", new MultilingualName("Đơn vị", "Unit", "الوحدة"), "f.org");

    private static final Dimension PLACE =
            Dimension.ofOrganisations("place", new MultilingualName("Địa bàn", "Place", "المكان"), "f.place");

    private static final Dimension YEAR = new Dimension(
            "registered-for",
            new MultilingualName("Năm đăng ký", "Year registered for", "سنة التسجيل"),
            "f.year",
            List.of());

    static final Dimension LEVEL = new Dimension(
            "level",
            new MultilingualName("Cấp", "Level", "المستوى"),
            "f.level",
            Arrays.stream(RecognitionLevel.values())
                    .map(level -> new Split(level.name(), name(level)))
                    .toList());

    private static final String MODEL = "m.unit as org, m.field as split, m.holder, m.place, m.year::text as year";

    static final String REGISTERED = """
            select m.id::text as key, %s, m.registered_on as on_date, cast(null as text) as subject, true as hit
            from mobilisation_model m where m.registered_on between :from and :to and %s""".formatted(MODEL, Indicator.known("m"));

    private static final String STEP = """
            select s.id::text as key, %s, s.on_day as on_date, m.id::text as subject, true as hit, s.level, s.form
            from mobilisation_step s join mobilisation_model m on m.id = s.model
            where s.step = '%s' and s.on_day between :from and :to and %s and %s""";

    private ModelIndicators() {}

    static String step(ModelStep step) {
        return STEP.formatted(MODEL, step.name(), Indicator.known("s"), Indicator.known("m"));
    }

    static Indicator flow(
            String code,
            MultilingualName name,
            MultilingualName definition,
            MultilingualName unit,
            List<Split> fields,
            String facts,
            Dimension... more) {
        var dimensions = new ArrayList<Dimension>(List.of(HOLDER, UNIT, PLACE, YEAR));
        dimensions.addAll(List.of(more));
        return new Indicator(code, Kind.FLOW, Reach.BELOW, name, definition, unit, fields, facts)
                .by(dimensions.toArray(Dimension[]::new));
    }

    private static MultilingualName name(RecognitionLevel level) {
        return switch (level) {
            case COMMUNE -> new MultilingualName("Cấp xã", "Commune", "البلدية");
            case DISTRICT -> new MultilingualName("Cấp huyện", "District", "المنطقة");
            case PROVINCE -> new MultilingualName("Cấp tỉnh", "Province", "المقاطعة");
            case CENTRAL -> new MultilingualName("Cấp Trung ương", "Central", "المركز");
        };
    }
}
