package vn.capuy.cadre.post;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many seats a post has from a day on.
 *
 * @param fromDay the first day on which it has so many
 * @param ground on what ground that changed; null for those with which the post was created
 * @param voidedAt when another change for the same day took its place
 */
@Schema(name = "PostSeats")
public record PostSeatsView(
        LocalDate fromDay,
        int seats,
        String ground,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
