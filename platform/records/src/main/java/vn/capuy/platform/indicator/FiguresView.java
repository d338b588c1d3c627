package vn.capuy.platform.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All figures of a service for one organisation and period. */
@Schema(name = "ServiceFigures")
public record FiguresView(
        String org, LocalDate from, LocalDate to, Instant knownAt, Tree tree, List<FigureView> values) {}
