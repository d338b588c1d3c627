package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.mobilisation.catalogue.Ancestry;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.platform.sql.Rows;

/** The same as {@link MovementUse} for many models at once: for imports. */
@ApplicationScoped
public class RunningMovements {
    private static final String UNITS = """
            select movement, unit, registered_on from emulation_unit
            where movement = any(:movements) and voided_at is null""";

    private static final String ENDS = """
            select movement, on_day from emulation_movement_step
            where movement = any(:movements) and step in ('CONCLUDE', 'STOP') and voided_at is null""";

    private final MovementQueries queries;
    private final Bodies bodies;
    private final Jdbi jdbi;

    RunningMovements(MovementQueries queries, Bodies bodies, Jdbi jdbi) {
        this.queries = queries;
        this.bodies = bodies;
        this.jdbi = jdbi;
    }

    /** A unit that takes part. */
    public record Registered(UUID movement, String unit, LocalDate registeredOn) {}

    /** The end of a movement. */
    public record End(UUID movement, LocalDate onDay) {}

    /** A movement by whose it is and its code. */
    public record Key(String launchedBy, String code) {}

    /** Movements as they were read. */
    public static final class Book {
        private final Map<Key, MovementView> movements;
        private final Map<UUID, List<Registered>> units;
        private final Map<UUID, LocalDate> ends;
        private final Ancestry ancestry;

        private Book(
                Map<Key, MovementView> movements,
                Map<UUID, List<Registered>> units,
                Map<UUID, LocalDate> ends,
                Ancestry ancestry) {
            this.movements = movements;
            this.units = units;
            this.ends = ends;
            this.ancestry = ancestry;
        }

        public Optional<UUID> id(Key key) {
            return Optional.ofNullable(movements.get(key)).map(MovementView::id);
        }

        /** The sentence that says why a model of this unit and field, registered that day, does not belong to it. */
        public Optional<String> refusal(Key key, String unit, String field, LocalDate day) {
            MovementView movement = movements.get(key);
            if (movement == null) {
                return Optional.of("mobilisation.movement-unknown");
            }
            LocalDate end = ends.get(movement.id());
            if (day.isBefore(movement.launchedOn())
                    || movement.runsTo() != null && day.isAfter(movement.runsTo())
                    || end != null && day.isAfter(end)) {
                return Optional.of("mobilisation.movement-not-running");
            }
            if (!movement.fields().isEmpty() && !movement.fields().contains(field)) {
                return Optional.of("mobilisation.field-not-of-movement");
            }
            boolean takesPart = units.getOrDefault(movement.id(), List.of()).stream()
                    .anyMatch(each -> !each.registeredOn().isAfter(day) && ancestry.isAbove(each.unit(), unit, day));
            return takesPart ? Optional.empty() : Optional.of("mobilisation.unit-not-in-movement");
        }
    }

    /** @param below the units of the models that are to belong to them */
    public Book book(Set<Key> keys, Collection<String> below) {
        List<String> codes = keys.stream().map(Key::code).distinct().toList();
        Map<Key, MovementView> movements = codes.isEmpty()
                ? Map.of()
                : queries.byCodes(codes).stream()
                        .filter(each -> !each.isVoided())
                        .collect(
                                Collectors.toMap(each -> new Key(each.launchedBy(), each.code()), Function.identity()));
        List<UUID> ids = movements.values().stream().map(MovementView::id).toList();
        List<Registered> units = read(UNITS, ids, Registered.class);
        Ancestry ancestry = bodies.ancestry(units.stream().map(Registered::unit).toList(), below);
        return new Book(
                movements,
                units.stream().collect(Collectors.groupingBy(Registered::movement)),
                read(ENDS, ids, End.class).stream().collect(Collectors.toMap(End::movement, End::onDay)),
                ancestry);
    }

    private <T> List<T> read(String sql, List<UUID> movements, Class<T> type) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("movements", UUID.class, movements)
                .map(Rows.of(type))
                .list());
    }
}
