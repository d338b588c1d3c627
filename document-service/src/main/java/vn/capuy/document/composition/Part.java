package vn.capuy.document.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the body. Its number is given by its place among those of its kind and never written.
 *
 * @param title of a chapter, section or article; null where it has none
 * @param text empty where the part is a title alone
 */
@Schema(name = "DocumentPart")
public record Part(
        @NotNull Kind kind,
        @Schema(examples = "Mục tiêu") @Size(max = 500) String title,
        @Size(max = 200) List<@NotNull @Valid Passage> text) {

    /** What kind of part it is. */
    @Schema(name = "DocumentPartKind")
    public enum Kind {
        /** Chương: "Chương I". */
        CHAPTER,
        /** Mục: "I- ". */
        SECTION,
        /** Điều: "Điều 1. ", counted through all chapters. */
        ARTICLE,
        /** Khoản: "1. ", counted anew in each article or section. */
        CLAUSE,
        /** Điểm: "a) ", counted anew in each clause. */
        POINT,
        /** Đoạn: without a number. */
        PARAGRAPH
    }

    public Part {
        title = title == null || title.isBlank() ? null : title.strip();
        text = text == null ? List.of() : text;
    }

    boolean isBlank() {
        return title == null && text.stream().allMatch(passage -> passage.text().isBlank());
    }

    int length() {
        return (title == null ? 0 : title.length())
                + text.stream().mapToInt(passage -> passage.text().length()).sum();
    }
}
