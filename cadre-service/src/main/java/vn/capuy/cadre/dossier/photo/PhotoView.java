package vn.capuy.cadre.dossier.photo;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portrait, without its content. */
@Schema(name = "Photo")
public record PhotoView(
        @Schema(examples = "image/jpeg") String mediaType,
        int width,
        int height,

        @Schema(description = "SHA-256 of the content; also its entity tag.")
        String sha256,

        Instant recordedAt,
        String recordedBy) {}
