package vn.capuy.demo;

import static vn.capuy.demo.MovementKind.ROTATION;
import static vn.capuy.demo.MovementKind.SECONDMENT;
import static vn.capuy.demo.MovementKind.TRANSFER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The movements decided by Bình Liêu, by its neighbour and by the province, before, in and after the period. */
final class Movements {
    private static final LocalDate BEFORE_FROM = LocalDate.of(2018, 10, 1);
    private static final LocalDate BEFORE_TO = LocalDate.of(2020, 7, 24);
    /** Inside the period, away from its edges, on which single movements are set by hand. */
    private static final LocalDate IN_FROM = LocalDate.of(2020, 8, 17);

    private static final LocalDate IN_TO = LocalDate.of(2023, 3, 24);
    private static final LocalDate AFTER_FROM = LocalDate.of(2023, 4, 10);
    private static final LocalDate AFTER_TO = LocalDate.of(2025, 5, 30);

    private final List<Movement> movements = new ArrayList<>();
    private final List<Person> reserve;
    private final List<Person> neighbourReserve;

    Movements(Posts posts, Holdings holdings, People people) {
        Careers district = new Careers("BL", holdings, posts.filled("DISTRICT"), people.of(Pool.MANAGEMENT), 17);
        district.play(ofTheDistrict());
        movements.addAll(district.close());
        reserve = district.uncalled();

        Careers province = new Careers("QN", holdings, posts.filled("PROVINCE"), people.of(Pool.PROVINCE), 4);
        province.play(of("QN", 2, 4, 5, 3));
        movements.addAll(province.close());

        Careers neighbour = new Careers("TY", holdings, posts.filled("NEIGHBOUR"), people.of(Pool.NEIGHBOUR), 3);
        neighbour.play(of("TY", 2, 3, 3, 2));
        movements.addAll(neighbour.close());
        neighbourReserve = neighbour.uncalled();
    }

    /** 52 in the period (21 transfers, 31 rotations), two of them on its very edges. */
    private static List<MovementSlot> ofTheDistrict() {
        Chance chance = Chance.of("movements.BL");
        List<MovementSlot> slots = new ArrayList<>();
        slots.addAll(MovementSlot.plan(chance, TRANSFER, 7, BEFORE_FROM, BEFORE_TO, null));
        slots.addAll(MovementSlot.plan(chance, ROTATION, 5, BEFORE_FROM, BEFORE_TO, null));
        slots.add(MovementSlot.of(TRANSFER, "2020-07-24", "2020-07-31"));

        slots.add(MovementSlot.of(TRANSFER, "2020-07-29", "2020-08-03"));
        slots.addAll(MovementSlot.plan(chance, TRANSFER, 20, IN_FROM, IN_TO, null));
        slots.addAll(MovementSlot.plan(chance, ROTATION, 30, IN_FROM, IN_TO, null));
        slots.add(MovementSlot.of(ROTATION, "2023-03-27", "2023-03-31"));
        slots.addAll(MovementSlot.plan(chance, TRANSFER, 2, IN_FROM, IN_TO, "Nhập trùng quyết định"));
        slots.addAll(MovementSlot.plan(chance, ROTATION, 3, IN_FROM, IN_TO, "Quyết định được thu hồi"));

        // Decided within the period, effective after it: the day on which a movement takes effect counts.
        slots.add(MovementSlot.of(ROTATION, "2023-03-29", "2023-04-03"));
        slots.add(MovementSlot.of(TRANSFER, "2023-03-30", "2023-04-04"));
        slots.add(MovementSlot.of(TRANSFER, "2023-03-30", "2023-04-04"));
        slots.addAll(MovementSlot.plan(chance, TRANSFER, 9, AFTER_FROM, AFTER_TO, null));
        slots.addAll(MovementSlot.plan(chance, ROTATION, 6, AFTER_FROM, AFTER_TO, null));
        slots.addAll(MovementSlot.plan(chance, SECONDMENT, 5, AFTER_FROM, AFTER_TO, null));
        return slots;
    }

    private static List<MovementSlot> of(String decidedBy, int before, int transfers, int rotations, int after) {
        Chance chance = Chance.of("movements." + decidedBy);
        List<MovementSlot> slots = new ArrayList<>();
        slots.addAll(MovementSlot.plan(chance, TRANSFER, before, BEFORE_FROM, BEFORE_TO, null));
        slots.addAll(MovementSlot.plan(chance, TRANSFER, transfers, IN_FROM, IN_TO, null));
        slots.addAll(MovementSlot.plan(chance, ROTATION, rotations, IN_FROM, IN_TO, null));
        slots.addAll(MovementSlot.plan(chance, TRANSFER, after, AFTER_FROM, AFTER_TO, null));
        return slots;
    }

    List<Movement> all() {
        return List.copyOf(movements);
    }

    /** Those of the management pool who were never called to a post. */
    List<Person> reserve() {
        return reserve;
    }

    List<Person> neighbourReserve() {
        return neighbourReserve;
    }

    Table table() {
        Table table = new Table(
                "07-movements.csv",
                "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,planned_return_on,void_reason");
        Map<String, Integer> last = new HashMap<>();
        movements.stream()
                .sorted(Comparator.comparing(Movement::decidedBy)
                        .thenComparing(Movement::decidedOn)
                        .thenComparing(Movement::effectiveOn))
                .forEach(m -> {
                    String series = m.decidedBy() + "-" + m.kind().symbol + "-"
                            + m.decidedOn().getYear();
                    table.row(
                            "%s-%03d".formatted(series, last.merge(series, 1, Integer::sum)),
                            m.kind(),
                            m.person().code(),
                            m.from().code(),
                            m.to().code(),
                            m.decidedBy(),
                            m.decidedOn(),
                            m.effectiveOn(),
                            m.returns(),
                            m.voidReason());
                });
        return table;
    }
}
