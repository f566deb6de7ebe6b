/** The topics to choose from, when the assistant asks back. Choosing one sends it. */
import { useState } from 'preact/hooks';

export interface ChoicesProps {
  readonly choices: readonly string[];
  readonly choose: (choice: string) => void;
}

export function Choices({ choices, choose }: ChoicesProps) {
  const [chosen, setChosen] = useState(false);
  const press = (choice: string) => {
    setChosen(true);
    choose(choice);
  };
  return (
    <ul class="choices">
      {choices.map((choice) => (
        <li key={choice}>
          <button type="button" class="choice" dir="auto" disabled={chosen} onClick={() => press(choice)}>
            {choice}
          </button>
        </li>
      ))}
    </ul>
  );
}
