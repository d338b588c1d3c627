package vn.capuy.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Java program to run in the background.
 *
 * @param arguments what follows {@code java} on the command line; nothing secret, for all users can read it
 * @param environment what else it must know, secrets among it
 */
public record Program(String name, Path folder, List<String> arguments, Map<String, String> environment, Path log) {}
