package vn.capuy.document.criteria.attainment.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was measured on a day. */
public record Point(LocalDate day, BigDecimal value) {}
