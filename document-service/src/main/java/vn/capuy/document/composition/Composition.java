package vn.capuy.document.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException;

/**
 * What a document is composed of, beside what its draft says (type, abstract, signing body, signer, urgency). Anything may be
 * missing while it is drafted.
 *
 * @param place where it is issued (địa danh)
 * @param issuerAbove the line above the issuer's name; that of the organisation above it when absent
 * @param preamble on what it rests (căn cứ), line by line
 * @param body its parts in their order
 * @param addressees kính gửi
 * @param recipients nơi nhận, line by line
 * @param signing how it is signed
 */
@Schema(name = "Composition")
public record Composition(
        @Schema(examples = "Bình Liêu") @Size(max = 100) String place,

        @Schema(examples = "ĐẢNG BỘ TỈNH QUẢNG NINH") @Size(max = 200)
        String issuerAbove,

        @Schema(examples = "[\"Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\"]") @Size(max = 100)
        List<@NotBlank @Size(max = 2000) String> preamble,

        @Size(max = Composition.MOST_PARTS) List<@NotNull @Valid Part> body,

        @Schema(examples = "[\"Các chi bộ, đảng bộ trực thuộc\"]") @Size(max = 50)
        List<@NotBlank @Size(max = 500) String> addressees,

        @Schema(examples = "[\"Ban Thường vụ Tỉnh uỷ (để báo cáo)\", \"Lưu Văn phòng Huyện uỷ\"]") @Size(max = 100)
        List<@NotBlank @Size(max = 500) String> recipients,

        @Valid Signing signing) {
    static final int MOST_PARTS = 3_000;

    /** Some three hundred pages. */
    static final int LONGEST = 600_000;

    static final Composition EMPTY = new Composition(null, null, null, null, null, null, null);

    public Composition {
        place = place == null || place.isBlank() ? null : clean(place);
        issuerAbove = issuerAbove == null ? null : clean(issuerAbove);
        preamble = lines(preamble);
        body = body == null ? List.of() : body;
        addressees = lines(addressees);
        recipients = lines(recipients);
    }

    /** Refuses (400) what is longer than can be laid out. */
    void refuseFaults() {
        if (body.stream().mapToInt(Part::length).sum() > LONGEST) {
            throw ProblemException.invalid("body", "composition.too-long", Map.of("most", LONGEST));
        }
    }

    boolean hasBody() {
        return body.stream().anyMatch(part -> !part.isBlank());
    }

    boolean hasArticles() {
        return body.stream().anyMatch(part -> part.kind() == Part.Kind.ARTICLE);
    }

    private static List<String> lines(List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(line -> line == null ? null : clean(line)).toList();
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cs}", "").strip();
    }
}
