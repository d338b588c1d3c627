package vn.capuy.document.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.exchange.edxml.Organ;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** What the register tells for a message. Messages are in Vietnamese, whoever asks. */
@ApplicationScoped
class ExchangeReads {
    private static final String RECIPIENTS = """
            select o.organ_id, coalesce(u.name_vi, r.outside) as name
            from document_recipient r left join org_unit u on u.code = r.organisation
            left join exchange_organ o on o.unit = r.organisation and o.voided_at is null
              and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
            where r.document = :document and r.voided_at is null order by r.id""";

    private static final String NAMES = """
            select t.name_vi as type, u.name_vi as issuer from document d
            join document_type t on t.code = d.type join org_unit u on u.code = d.issuer where d.id = :document""";

    private static final String OURS = """
            select d.id from document d join exchange_organ o on o.unit = d.issuer and o.voided_at is null
            where o.organ_id = :organ and d.issued_on = :day and d.notation = :notation and d.voided_at is null and %s
            limit 1""".formatted(Organisation.withinScope("d.issuer", "d.issued_on"));

    private final Jdbi jdbi;
    private final Caller caller;

    ExchangeReads(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @param organId null where the exchange does not know the recipient */
    public record Recipient(String organId, String name) {
        Organ organ() {
            return new Organ(organId, name, null);
        }
    }

    /** The names of a document's type and issuer. */
    public record Names(String type, String issuer) {}

    List<Recipient> recipients(UUID document, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS)
                .bind("document", document)
                .bind("day", day)
                .map(Rows.of(Recipient.class))
                .list());
    }

    Names names(UUID document) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bind("document", document)
                .map(Rows.of(Names.class))
                .one());
    }

    /** Our document, within the caller's scope, that the exchange knows by these. */
    Optional<UUID> ours(String organ, LocalDate day, String notation) {
        return jdbi.withHandle(handle -> handle.createQuery(OURS)
                .bind("organ", organ)
                .bind("day", day)
                .bind("notation", notation)
                .bind("scope", caller.scope())
                .mapTo(UUID.class)
                .findOne());
    }

    /** The code of the type of that name; none where it is none that is known here. */
    Optional<String> type(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code from document_type where lower(name_vi) = lower(:name)")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
    }

    String nameOf(String unit) {
        return jdbi.withHandle(handle -> handle.createQuery("select name_vi from org_unit where code = :unit")
                .bind("unit", unit)
                .mapTo(String.class)
                .one());
    }
}
