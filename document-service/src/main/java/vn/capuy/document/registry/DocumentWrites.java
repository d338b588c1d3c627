package vn.capuy.document.registry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.ImportedDocument.Placed;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Enters documents: one statement takes the number and writes the entry, so that neither is without the other. */
@ApplicationScoped
class DocumentWrites {
    private static final String ISSUE = """
            with taken as (%s)
            insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
              abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, ruled_by, recorded_at, recorded_by,
              field, in_force_from, in_force_to)
            select :id, :issuer, :series, :term, taken.last_number, :type, :symbol, :issuerSymbol, :issuedOn, :abstract,
              :folded, :withheld, :body, :signer, :urgency, :secrecy, :ruledBy, :at, :by,
              :field, cast(:inForceFrom as date), cast(:inForceTo as date)
            from taken returning id, number, notation, open_from, (select latest_on from taken) as latest_on""".formatted(NumberSeries.TAKE_NEXT);

    private static final String ENTER = """
            insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
              abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, recorded_at, recorded_by,
              voided_at, voided_by, void_reason, field, in_force_from, in_force_to, suffix, repeat)
            values (:id, :issuer, :series, :term, :number, :type, :symbol, :issuerSymbol, :issuedOn, :abstract,
              :folded, :withheld, :body, :signer, :urgency, :secrecy, :at, :by, :voidedAt, :voidedBy, :voidReason,
              :field, cast(:inForceFrom as date), cast(:inForceTo as date), :suffix, :repeat)""";

    private static final int BATCH = 1000;

    private final Jdbi jdbi;

    DocumentWrites(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The number that was given, the day from which it is open where it is secret, and the latest day of the series, this
     * document's included.
     */
    public record Given(UUID id, int number, String notation, LocalDate openFrom, LocalDate latestOn) {}

    Given issue(IssueRequest request, LocalDate day, IssueRegister.Found found, String ruledBy, Entry entry) {
        return jdbi.withHandle(handle -> handle.createQuery(ISSUE)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("issuer", request.issuer())
                .bind("series", found.series())
                .bind("term", found.term())
                .bind("type", request.type())
                .bind("symbol", found.typeSymbol())
                .bind("issuerSymbol", found.issuerSymbol())
                .bind("issuedOn", day)
                .bind("field", request.field())
                .bind("inForceFrom", request.inForceFrom())
                .bind("inForceTo", request.inForceTo())
                .bind("abstract", request.abstractText())
                .bind("folded", folded(request.abstractText()))
                .bind("withheld", request.abstractWithheld())
                .bind("body", request.signingBody().name())
                .bind("signer", request.signer())
                .bind("urgency", request.urgency().name())
                .bind("secrecy", request.secrecy().name())
                .bind("ruledBy", ruledBy)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .map(Rows.of(Given.class))
                .one());
    }

    /** Names the bodies that issue it too. */
    void coIssuers(UUID document, List<CoIssuer> coIssuers) {
        if (coIssuers.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into document_co_issuer (document, position, organisation, outside)
                    values (:document, :position, :organisation, :outside)""");
            for (int i = 0; i < coIssuers.size(); i++) {
                batch.bind("document", document)
                        .bind("position", i + 1)
                        .bindMethods(coIssuers.get(i))
                        .add();
            }
            batch.execute();
        });
    }

    /** Enters documents with the numbers that they have. */
    void enter(List<Placed> documents, Entry entry) {
        jdbi.useHandle(handle -> {
            for (int first = 0; first < documents.size(); first += BATCH) {
                var batch = handle.prepareBatch(ENTER);
                for (Placed placed : documents.subList(first, Math.min(first + BATCH, documents.size()))) {
                    ImportedDocument each = placed.document();
                    boolean isVoid = each.voidReason() != null;
                    batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                            .bindMethods(placed.key())
                            .bind("number", each.number())
                            .bind("type", each.type())
                            .bind("symbol", placed.symbol())
                            .bind("issuerSymbol", placed.issuerSymbol())
                            .bind("issuedOn", each.issuedOn())
                            .bind("abstract", each.abstractText())
                            .bind("folded", folded(each.abstractText()))
                            .bind("withheld", each.abstractText() == null)
                            .bind("body", each.signingBody().name())
                            .bind("signer", each.signer())
                            .bind("urgency", each.urgency().name())
                            .bind("secrecy", each.secrecy().name())
                            .bind("at", entry.at())
                            .bind("by", entry.by())
                            .bind("voidedAt", isVoid ? entry.at() : null)
                            .bind("voidedBy", isVoid ? entry.by() : null)
                            .bind("voidReason", each.voidReason())
                            .bind("field", each.field())
                            .bind("inForceFrom", each.inForceFrom())
                            .bind("inForceTo", each.inForceTo())
                            .bind("suffix", each.suffix())
                            .bind("repeat", placed.repeat())
                            .add();
                }
                batch.execute();
            }
        });
    }

    private static String folded(String text) {
        return text == null ? null : VietnameseText.fold(text);
    }
}
