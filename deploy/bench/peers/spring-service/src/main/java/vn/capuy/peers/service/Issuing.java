package vn.capuy.peers.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

/** Issues documents: number, entry, journal and kept answer in one transaction. */
@Service
class Issuing {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Documents documents;
    private final SeriesRepository series;
    private final Journal journal;
    private final KeptAnswers answers;
    private final UnitRepository units;
    private final TypeRepository types;
    private final ObjectMapper json;

    Issuing(
            Documents documents,
            SeriesRepository series,
            Journal journal,
            KeptAnswers answers,
            UnitRepository units,
            TypeRepository types,
            ObjectMapper json) {
        this.documents = documents;
        this.series = series;
        this.journal = journal;
        this.answers = answers;
        this.units = units;
        this.types = types;
        this.json = json;
    }

    @Transactional
    KeptAnswer issue(IssueRequest request, String key, Jwt token) {
        if (key == null) {
            return write(request, token);
        }
        if (!answers.reserve(token.getSubject(), key)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        byte[] hash = hash(request);
        Optional<KeptAnswer> before = answers.findById(new KeptAnswer.Key(token.getSubject(), key));
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().requestHash, hash)) {
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return before.get();
        }
        KeptAnswer answer = write(request, token);
        answer.actor = token.getSubject();
        answer.key = key;
        answer.requestHash = hash;
        return answers.save(answer);
    }

    private KeptAnswer write(IssueRequest request, Jwt token) {
        if (!series.isWithin(token.getClaimAsString("org"), request.issuer(), request.issuedOn())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "issuer");
        }
        Unit issuer = units.findById(request.issuer()).orElseThrow();
        DocumentType type = types.findById(request.type())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "type"));
        SeriesRepository.Numbering numbering = series.numbering(request.issuer(), request.type(), request.issuedOn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        Instant now = Instant.now();
        Document document = new Document();
        document.id = UUID.randomUUID();
        document.issuer = issuer;
        document.type = type;
        document.series = numbering.getSeries();
        document.term = numbering.getTerm();
        document.number = nextNumber(request, numbering);
        document.symbol = numbering.getSymbol();
        document.issuerSymbol = issuer.symbol;
        document.issuedOn = request.issuedOn();
        document.abstractText = request.abstractText();
        document.abstractFolded = folded(request.abstractText());
        document.signingBody = request.signingBody();
        document.signer = request.signer();
        document.urgency = request.urgency();
        document.secrecy = request.secrecy();
        document.recordedAt = now;
        document.recordedBy = token.getClaimAsString("preferred_username");
        documents.save(document);
        DocumentView view = DocumentView.of(document);
        journal.save(line(view, now, document.recordedBy));
        KeptAnswer answer = new KeptAnswer();
        answer.status = HttpStatus.CREATED.value();
        answer.headers = Map.of("Location", "/api/document/v1/documents/" + document.id);
        answer.body = json.writeValueAsString(view);
        answer.at = now;
        return answer;
    }

    private int nextNumber(IssueRequest request, SeriesRepository.Numbering numbering) {
        return series.lock(request.issuer(), numbering.getSeries(), numbering.getTerm())
                .map(found -> found.takeNext(request.issuedOn()))
                .orElseGet(() -> {
                    NumberSeries first = new NumberSeries();
                    first.issuer = request.issuer();
                    first.series = numbering.getSeries();
                    first.term = numbering.getTerm();
                    int number = first.takeNext(request.issuedOn());
                    series.save(first);
                    return number;
                });
    }

    private static JournalLine line(DocumentView document, Instant now, String actor) {
        JournalLine line = new JournalLine();
        line.at = now;
        line.actor = actor;
        line.action = "document.issued";
        line.subjectType = "document";
        line.subjectId = document.id().toString();
        line.org = document.issuer();
        line.correlationId = UUID.randomUUID().toString();
        line.detail = Map.of(
                "notation", document.notation(), "type", document.type(), "issuedOn", document.issuedOn().toString());
        return line;
    }

    private byte[] hash(IssueRequest request) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without diacritics, for the search. */
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
