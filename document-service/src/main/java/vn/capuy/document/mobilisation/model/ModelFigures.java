package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** The steps behind figures, as the caller may see them. */
@ApplicationScoped
class ModelFigures {
    private static final String STEPS = """
            select s.id as step, s.step as kind, s.on_day, s.level, s.form, s.document, r.code as replica, m.id as model,
              m.code, m.title, m.field, m.unit, %s as unit_name, m.holder, m.holder_name, m.place
            from mobilisation_step s join mobilisation_model m on m.id = s.model join org_unit u on u.code = m.unit
            left join mobilisation_model r on r.id = s.replica and %s
            where s.id = any(:ids) and %s""".formatted(
                    Projections.named("u.name"),
                    Organisation.withinScope("r.unit", "r.registered_on"),
                    Organisation.withinScope("m.unit", "s.on_day"));

    private final Projections projections;

    ModelFigures(Projections projections) {
        this.projections = projections;
    }

    List<ModelFigure> steps(List<String> keys) {
        return projections.byIds(STEPS, ModelFigure.class, keys, ModelFigure::step);
    }
}
