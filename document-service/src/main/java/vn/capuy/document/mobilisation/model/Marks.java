package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** The marks of surveys. Only ever appended to. */
@ApplicationScoped
class Marks {
    private final Jdbi jdbi;

    Marks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A mark as the table has it. */
    public record Row(UUID step, String criterion, BigDecimal points) {}

    /** @param steps what is told of each step, by its id */
    void keep(Map<UUID, StepDetail> steps) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into mobilisation_mark (step, criteria, criterion, points)
                    values (:step, :criteria, :criterion, :points)""");
            steps.forEach((step, told) -> told.marks().forEach(mark -> batch.bind("step", step)
                    .bind("criteria", told.criteria())
                    .bind("criterion", mark.criterion())
                    .bind("points", mark.points())
                    .add()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** By step. */
    Map<UUID, List<Mark>> of(Collection<UUID> steps) {
        if (steps.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select k.step, k.criterion, k.points from mobilisation_mark k
                        join mobilisation_criterion c on c.criteria = k.criteria and c.code = k.criterion
                        where k.step = any(:steps) order by k.step, c.ordinal""")
                .bindArray("steps", UUID.class, steps)
                .map(Rows.of(Row.class))
                .collect(Collectors.groupingBy(
                        Row::step,
                        Collectors.mapping(row -> new Mark(row.criterion(), row.points()), Collectors.toList()))));
    }
}
