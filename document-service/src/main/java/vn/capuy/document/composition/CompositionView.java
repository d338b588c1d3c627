package vn.capuy.document.composition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The composition of a draft as it holds.
 *
 * @param number how often it was written; 0 where it was not yet
 * @param frozen whether the draft was issued or released, so that it stays as it is
 */
@Schema(name = "DraftComposition")
public record CompositionView(
        UUID draft,
        @Schema(examples = "3") int number,
        boolean frozen,
        @JsonUnwrapped Composition composition,
        Instant recordedAt,
        String recordedBy) {}
