package vn.capuy.document.mobilisation.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.etag.Versions;

/** Movements, their steps and their units for writing. */
@ApplicationScoped
class EmulationMovements implements PanacheRepositoryBase<EmulationMovement, UUID> {
    private final Jdbi jdbi;

    EmulationMovements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param fields those of each movement */
    void enter(Map<EmulationMovement, ? extends Collection<String>> fields) {
        persist(fields.keySet());
        flush();
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into emulation_movement_field (movement, field) values (:movement, :field)");
            fields.forEach((movement, its) -> Set.copyOf(its).forEach(field -> batch.bind("movement", movement.id())
                    .bind("field", field)
                    .add()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    void keep(Collection<?> records) {
        EntityManager entities = getEntityManager();
        records.forEach(entities::persist);
        flush();
    }

    /** The movement from that version, for whoever changes it alone until he commits. */
    EmulationMovement change(UUID id, String ifMatch) {
        EmulationMovement movement = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, movement.version());
        return movement;
    }

    /** Nobody registers a unit or a model in the movement until this transaction ends. */
    void alone(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody ends or voids the movement while a unit or a model is being registered in it. */
    void share(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The registration from that version; its version rises. */
    EmulationUnit changeUnit(UUID id, String ifMatch) {
        EmulationUnit unit = getEntityManager().find(EmulationUnit.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Versions.require(ifMatch, unit.version() - 1);
        return unit;
    }

    Optional<MovementStepEntry> step(UUID id) {
        return Optional.ofNullable(getEntityManager().find(MovementStepEntry.class, id));
    }

    Optional<UnitEntry> entry(UUID id) {
        return Optional.ofNullable(getEntityManager().find(UnitEntry.class, id));
    }

    /** The steps that stand, in the order of their days. */
    List<MovementStepEntry> stepsOf(UUID movement) {
        flush();
        return getEntityManager()
                .createQuery(
                        "from MovementStepEntry s where s.movement = ?1 and s.voidedAt is null order by s.onDay, s.id",
                        MovementStepEntry.class)
                .setParameter(1, movement)
                .getResultList();
    }

    /** Whether a model that stands belongs to the movement. */
    boolean hasModels(UUID movement) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from mobilisation_model where movement = :movement and voided_at is null)""")
                .bind("movement", movement)
                .mapTo(boolean.class)
                .one());
    }

    /** The last day on which a unit or a model that stands was registered in the movement; empty where none was. */
    Optional<LocalDate> lastRegistration(UUID movement) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select max(registered_on) from (
                          select registered_on from emulation_unit where movement = :movement and voided_at is null
                          union all
                          select registered_on from mobilisation_model where movement = :movement and voided_at is null) each""")
                .bind("movement", movement)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .one());
    }

    /** The movement from now on counts nowhere, nor do the units that took part. */
    void voidUnits(UUID movement, java.time.Instant at, String by, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update emulation_unit set voided_at = :at, voided_by = :by, void_reason = :reason, version = version + 1
                        where movement = :movement and voided_at is null""")
                .bind("movement", movement)
                .bind("at", at.atOffset(java.time.ZoneOffset.UTC))
                .bind("by", by)
                .bind("reason", reason)
                .execute());
    }
}
