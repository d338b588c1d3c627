package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a figure is to reach, or not to pass.
 *
 * @param direction AT_LEAST or AT_MOST
 * @param to the last day of its period
 */
public record SealTarget(String code, String direction, BigDecimal value, LocalDate to) {}
