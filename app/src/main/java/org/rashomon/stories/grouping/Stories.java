package org.rashomon.stories.grouping;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stories that are held, by number. */
final class Stories {
  private static final int FIRST_SIZE = 64;
  private final LongMap placeOf = new LongMap();
  private @Nullable Story[] stories = new Story[FIRST_SIZE];
  private int[] free = new int[FIRST_SIZE];
  private int freed;
  private int given;

  Optional<Story> find(long number) {
    int place = placeOf.get(number);
    return place == LongMap.NONE ? Optional.empty() : Optional.ofNullable(stories[place]);
  }

  Story open(long number) {
    Story story = new Story(number);
    if (given == stories.length && freed == 0) {
      stories = Arrays.copyOf(stories, given * 2);
      free = Arrays.copyOf(free, given * 2);
    }
    int place = freed > 0 ? free[--freed] : given++;
    stories[place] = story;
    placeOf.put(number, place);
    return story;
  }

  void close(Story story) {
    int place = placeOf.get(story.number());
    placeOf.remove(story.number());
    stories[place] = null;
    free[freed++] = place;
  }

  int size() {
    return placeOf.size();
  }
}
