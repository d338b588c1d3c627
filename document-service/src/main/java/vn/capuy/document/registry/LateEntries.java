package vn.capuy.document.registry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Enters documents with numbers that they already have, one by one, and tells what of their series lies beside them. */
@ApplicationScoped
class LateEntries {
    private static final String ENTER = """
            insert into document (id, issuer, series, term, number, suffix, type, symbol, issuer_symbol, issued_on, field,
              in_force_from, in_force_to, abstract, abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy,
              ruled_by, late_ground, recorded_at, recorded_by)
            values (:id, :issuer, :series, :term, :number, :suffix, :type, :symbol, :issuerSymbol, :issuedOn, :field,
              cast(:inForceFrom as date), cast(:inForceTo as date), :abstract, :folded, :withheld, :body, :signer, :urgency,
              :secrecy, :ruledBy, :ground, :at, :by)""";

    private static final String TAKEN = """
            select notation, issued_on from document where issuer = :issuer and series = :series and term = :term
              and number = :number and suffix = :suffix order by repeat limit 1""";

    /** The next day that stands among the lower numbers, and among the higher ones. */
    private static final String BESIDE = """
            select
              (select max(issued_on) from document where issuer = :issuer and series = :series and term = :term
                and number < :number and voided_at is null) as latest_before,
              (select min(issued_on) from document where issuer = :issuer and series = :series and term = :term
                and number > :number and voided_at is null) as earliest_after""";

    private final Jdbi jdbi;

    LateEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A document that has the number. */
    public record Taken(String notation, LocalDate issuedOn) {}

    /** @param latestBefore null where no lower number stands; and so on */
    public record Beside(LocalDate latestBefore, LocalDate earliestAfter) {}

    Optional<Taken> taken(NumberSeries.Key key, int number, String suffix) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bindMethods(key)
                .bind("number", number)
                .bind("suffix", suffix)
                .map(Rows.of(Taken.class))
                .findOne());
    }

    Beside beside(NumberSeries.Key key, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(BESIDE)
                .bindMethods(key)
                .bind("number", number)
                .map(Rows.of(Beside.class))
                .one());
    }

    UUID enter(LateRequest late, IssueRegister.Found found, String ruledBy, Entry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        IssueRequest request = late.document();
        String text = request.abstractText();
        jdbi.useHandle(handle -> handle.createUpdate(ENTER)
                .bind("id", id)
                .bind("issuer", request.issuer())
                .bind("series", found.series())
                .bind("term", found.term())
                .bind("number", late.number())
                .bind("suffix", late.suffix())
                .bind("type", request.type())
                .bind("symbol", found.typeSymbol())
                .bind("issuerSymbol", found.issuerSymbol())
                .bind("issuedOn", request.issuedOn())
                .bind("field", request.field())
                .bind("inForceFrom", request.inForceFrom())
                .bind("inForceTo", request.inForceTo())
                .bind("abstract", text)
                .bind("folded", text == null ? null : VietnameseText.fold(text))
                .bind("withheld", request.abstractWithheld())
                .bind("body", request.signingBody().name())
                .bind("signer", request.signer())
                .bind("urgency", request.urgency().name())
                .bind("secrecy", request.secrecy().name())
                .bind("ruledBy", ruledBy)
                .bind("ground", late.ground())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
        return id;
    }
}
