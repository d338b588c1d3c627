package vn.capuy.peers.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register over HTTP. */
@RestController
@RequestMapping("/api/document/v1/documents")
class DocumentController {
    private final Documents documents;
    private final Issuing issuing;

    DocumentController(Documents documents, Issuing issuing) {
        this.documents = documents;
        this.issuing = issuing;
    }

    record Page(List<DocumentView> items, String next) {}

    @GetMapping("/{id}")
    ResponseEntity<DocumentView> read(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        DocumentView found = documents
                .findVisible(id, token.getClaimAsString("org"))
                .map(DocumentView::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping
    Page list(
            @RequestParam @NotNull String type,
            @RequestParam LocalDate issuedTo,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) String after,
            @AuthenticationPrincipal Jwt token) {
        String scope = token.getClaimAsString("org");
        Limit rows = Limit.of(limit + 1);
        List<Document> found;
        if (after == null) {
            found = documents.page(type, issuedTo, scope, rows);
        } else {
            String[] place = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ");
            found = documents.pageAfter(
                    type, issuedTo, LocalDate.parse(place[0]), UUID.fromString(place[1]), scope, rows);
        }
        boolean more = found.size() > limit;
        List<Document> shown = more ? found.subList(0, limit) : found;
        return new Page(shown.stream().map(DocumentView::of).toList(), more ? place(shown.getLast()) : null);
    }

    private static String place(Document last) {
        return Base64.getUrlEncoder()
                .encodeToString((last.issuedOn + " " + last.id).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    ResponseEntity<String> issue(
            @Valid @RequestBody IssueRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @AuthenticationPrincipal Jwt token) {
        KeptAnswer answer = issuing.issue(request, key, token);
        return ResponseEntity.status(answer.status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Location", answer.location())
                .body(answer.body);
    }
}
